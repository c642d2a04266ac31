import { describe, expect, test } from 'vitest';
import { detect } from '../../../utils/detect/detect.ts';
import { dayNumber, formatPoint, fromDayNumber } from '../../../utils/detect/calendar.ts';
import type { CalendarDate } from '../../../utils/detect/detector.ts';

/** Every day of 2015 to 2030, in each shape the papers print, is read back whole and with its value. */
const DAYS = Array.from(
  { length: dayNumber({ year: 2030, month: 12, day: 31 }) - dayNumber({ year: 2015, month: 1, day: 1 }) + 1 },
  (_, i) => fromDayNumber(dayNumber({ year: 2015, month: 1, day: 1 }) + i),
);
const pad = (value: number) => String(value).padStart(2, '0');
const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const weekday = (date: CalendarDate) => WEEKDAYS[(((dayNumber(date) + 4) % 7) + 7) % 7] ?? '';

const WITH_YEAR: Readonly<Record<string, (date: CalendarDate) => string>> = {
  'ngày 5/9/2024': ({ day, month, year }) => `ngày ${day}/${month}/${year}`,
  'ngày 05/09/2024': ({ day, month, year }) => `ngày ${pad(day)}/${pad(month)}/${year}`,
  'ngày 5-9-2024': ({ day, month, year }) => `ngày ${day}-${month}-${year}`,
  'ngày 5.9.2024': ({ day, month, year }) => `ngày ${day}.${month}.${year}`,
  'Sáng ngày 5 tháng 9 năm 2024': ({ day, month, year }) => `Sáng ngày ${day} tháng ${month} năm ${year}`,
  'Thứ năm - 05/09/2024': (date) => `${weekday(date)} - ${pad(date.day)}/${pad(date.month)}/${date.year}`,
  '5/9/2024': ({ day, month, year }) => `${day}/${month}/${year}`,
};
const WITHOUT_YEAR: Readonly<Record<string, (date: CalendarDate) => string>> = {
  'ngày 5/9': ({ day, month }) => `ngày ${day}/${month}`,
  'sáng 05-9': ({ day, month }) => `sáng ${pad(day)}-${month}`,
  'tối 5.9': ({ day, month }) => `tối ${day}.${month}`,
  'ngày 5 tháng 9': ({ day, month }) => `ngày ${day} tháng ${month}`,
};

describe('every day of 2015 to 2030', () => {
  for (const [shape, print] of Object.entries({ ...WITH_YEAR, ...WITHOUT_YEAR })) {
    test(shape, () => {
      for (const day of DAYS) {
        const printed = print(day);
        const text = `Xã họp (${printed}), dân đông.`;
        const { detections } = detect(text, { articleDate: day });
        const dates = detections.filter((d) => d.kind === 'date');
        expect(dates.map((d) => [text.slice(d.start, d.end), d.iso, d.implied])).toEqual([
          [printed, formatPoint({ unit: 'day', ...day }), shape in WITHOUT_YEAR ? ['year'] : []],
        ]);
      }
    });
  }
});
