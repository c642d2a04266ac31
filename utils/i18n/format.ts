import { formatAmount, type Amount, type DateDetection, type FigureDetection } from '../detect/detection.ts';
import { messagesIn, type Language } from './messages.ts';

/** Digits in groups of three with a no-break space, and the language's decimal mark: `2 900 000 000`, `11,02`. */
export function formatDecimal(value: string, language: Language): string {
  const [, sign = '', whole = '', fraction] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (whole === '') return value;
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\u00A0');
  return `${sign === '-' ? '−' : sign}${grouped}${fraction === undefined ? '' : (language === 'vi' ? ',' : '.') + fraction}`;
}

function formatReadAmount(amount: Amount, language: Language): string {
  switch (amount.type) {
    case 'exact':
      return formatDecimal(amount.value, language);
    case 'range':
      return `${formatDecimal(amount.low, language)}–${formatDecimal(amount.high, language)}`;
    case 'ratio':
      return `${formatDecimal(amount.part, language)} / ${formatDecimal(amount.whole, language)}`;
    case 'unknown':
      return formatAmount(amount);
  }
}

/** What was read of a figure, for a person: `hơn 2 900 000 000 đồng`. */
export function formatFigure(
  figure: Pick<FigureDetection, 'amount' | 'unit' | 'approximation'>,
  language: Language,
): string {
  const unit = figure.unit.replace(/^VND(?=$|\/)/, language === 'vi' ? 'đồng' : 'VND');
  const amount = formatReadAmount(figure.amount, language);
  const approximation = figure.approximation && messagesIn(language).approximations[figure.approximation];
  const spaced = unit === '%' ? amount + unit : `${amount} ${unit}`.trim();
  return figure.approximation === 'vague'
    ? `${spaced} (${approximation ?? ''})`
    : [approximation, spaced].join(' ').trim();
}

/**
 * A date or period in full: `Thứ Tư, ngày 8 tháng 1 năm 2020`, `tháng 3 năm 2021`, `quý 1 năm 2024`, `2014 – 2024`.
 * The order of the parts is ours: what Intl makes of a Vietnamese date is not how one is written.
 */
export function formatIsoDate(iso: DateDetection['iso'], language: Language): string {
  return iso
    .split('/')
    .map((point) => formatPoint(point, language))
    .join(' – ');
}

function formatPoint(iso: string, language: Language): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso);
  if (quarter) {
    const [, year = '', number = ''] = quarter;
    return language === 'vi' ? `quý ${number} năm ${year}` : `quarter ${number} of ${year}`;
  }
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === undefined || month === undefined) return iso;
  const isYearKnown = year !== '-';
  // A leap year stands in where the year is not known, so that 29 February exists.
  const date = new Date(Date.UTC(isYearKnown ? Number(year) : 2000, Number(month) - 1, Number(day ?? 1)));
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { timeZone: 'UTC', ...options }).format(
      date,
    );
  const weekday = isYearKnown && day !== undefined ? named({ weekday: 'long' }) : '';
  const parts =
    language === 'vi'
      ? [
          weekday && `${weekday},`,
          day && `ngày ${Number(day)}`,
          `tháng ${Number(month)}`,
          isYearKnown && `năm ${year}`,
        ]
      : [weekday, day && Number(day), named({ month: 'long' }), isYearKnown && year];
  return parts.filter(Boolean).join(' ');
}

/** When something was saved or published, at Vietnam's time: `08:43, 12/09/2018`; a date alone stays one. */
export function formatTimestamp(timestamp: string, language: Language): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(timestamp);
  const date = new Date(dateOnly ? `${timestamp}T00:00:00+07:00` : timestamp);
  if (Number.isNaN(date.getTime())) return timestamp;
  const time: Intl.DateTimeFormatOptions = dateOnly ? {} : { hour: '2-digit', minute: '2-digit' };
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    ...time,
  }).format(date);
}
