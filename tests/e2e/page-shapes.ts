/**
 * Sets the lines of an article into pages as the content systems of provincial papers make them, among chrome of our
 * own. Class names and order of parts are those of the fixture pages (tests/pages).
 */
import type { ArticleLine, LineRole } from './article-lines.ts';

export interface PageShape {
  readonly name: string;
  /** Address of the article of that name. */
  readonly urlOf: (slug: string) => string;
  /** Where the page shows who wrote it. */
  readonly byline: 'above' | 'below';
  readonly render: (lines: readonly ArticleLine[]) => string;
}

/** Says nothing the detectors would mark; for a text saved without its headline. */
export const HEADLINE = 'Chuyện kể bên bếp lửa nhà sàn';

export const PAGE_SHAPES: readonly PageShape[] = [
  {
    name: 'NukeViet',
    urlOf: (slug) => `https://quangtri.gov.vn/vi/news/tin-hoat-dong/${slug}-4127.html`,
    byline: 'below',
    render: (lines) => {
      const { headline, date, counter, lead, body, byline, site } = parts(lines, nukevietCaption);
      return page(
        headline,
        `<div class="news_column panel"><div class="panel-body"><h1 class="title margin-bottom-lg">${headline}</h1>
        <div class="row"><span class="h5">${date}</span><span class="counter">Đã xem: ${counter}</span></div>
        <div class="hometext m-bottom">${lead}</div>
        <div id="news-bodyhtml" class="bodytext margin-bottom-lg">${body('div')}</div>
        ${byline.map((line) => `<p class="h5 text-right">${line}</p>`).join('')}</div></div>
        <div class="panel"><form id="form3B">${paragraphs(site)}</form></div>
        <div class="panel other-news"><p class="h3">Những tin mới hơn</p>${TEASERS}</div>`,
      );
    },
  },
  {
    name: 'OneCMS',
    urlOf: (slug) => `https://baonghean.vn/${slug}-10287412.html`,
    byline: 'above',
    render: (lines) => {
      const { headline, date, counter, lead, body, byline, site } = parts(lines, figure);
      return page(
        headline,
        `<div class="l-content"><div class="sc-longform-header"><h1 class="block-sc-title">${headline}</h1>
        <div>${byline.map((line) => `<p class="block-sc-author">${line}</p>`).join('')}
        <span class="block-sc-publish-time">${date}</span><span class="c-views">${counter}</span></div>
        <p class="block-sc-sapo">${lead}</p></div>
        <div class="b-maincontent"><article class="entry entry-no-padding">${body('p')}
        <div class="c-related-posts"><p>Tin liên quan</p>${TEASERS}</div></article></div>
        <div class="onecms__comments">${paragraphs(site)}</div></div><div class="c-box"><h3>Đọc nhiều</h3>${TEASERS}</div>`,
      );
    },
  },
  {
    name: 'channel',
    urlOf: (slug) => `https://baolamdong.vn/chinh-tri/202509/${slug}-3b7c41a/`,
    byline: 'below',
    render: (lines) => {
      const { headline, date, counter, lead, body, byline, site } = parts(lines, italicCaption);
      return page(
        headline,
        `<div class="col-md-8"><h1 class="head_title">${headline}</h1>
        <div class="page-detail-meta"><ul><li>${date}</li><li>${counter}</li></ul></div>
        <div id="content" class="content-detail"><div class="desc"><strong>${lead}</strong></div>
        <div class="td-post-content tagdiv-type">${body('p')}
        ${byline.map((line) => `<p style="text-align: right;"><strong>${line}</strong></p>`).join('')}</div></div>
        <div class="social">${paragraphs(site)}</div><div class="tin-lien-quan"><h4>Tin liên quan</h4>${TEASERS}</div></div>`,
      );
    },
  },
  {
    name: 'article-cms',
    urlOf: (slug) => `https://baohatinh.vn/${slug}-post275512.html`,
    byline: 'above',
    render: (lines) => {
      const { headline, date, counter, lead, body, byline, site } = parts(lines, captionTable);
      return page(
        headline,
        `<div class="article"><h1 class="article__title cms-title">${headline}</h1>
        <div class="article__meta">${byline.map((line) => `<p class="article__author">${line}</p>`).join('')}
        <time class="time">${date}</time> <span>${counter}</span></div>
        <div class="article__sapo cms-desc">${lead}</div>
        <div class="article__body zce-content-body cms-body" itemprop="articleBody">${body('p')}
        <div class="article-relate">${TEASERS}</div></div><div class="article__tag">${paragraphs(site)}</div></div>`,
      );
    },
  },
];

const TEASERS = `<ul>
<li><a href="/tin-90000.html">Giá hồ tiêu hôm nay tăng thêm 1.200 đồng/kg</a></li>
<li><a href="/tin-90001.html">Bắt nhóm đối tượng trộm cắp 14 xe đạp</a></li>
<li><a href="/tin-90002.html">Hơn 3.400 thí sinh dự kỳ thi tuyển sinh lớp 10</a></li></ul>`;

function page(headline: string, article: string): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:title" content="${headline}"></head><body>
<header><span>Thứ Ba, 24/11/2026, 19:37</span><nav><ul><li><a href="/0">Trang chủ</a></li><li><a href="/1">Thời sự</a></li>
<li><a href="/2">Kinh tế</a></li><li><a href="/3">Xã hội</a></li></ul></nav></header>
${article}
<footer><p>Giấy phép số 12/GP-TTĐT. Tòa soạn: số 3 đường Hoa Phượng. Tổng lượt truy cập: 33,866,028</p></footer></body></html>`;
}

function parts(lines: readonly ArticleLine[], caption: (line: string) => string) {
  const of = (...roles: LineRole[]) => lines.filter(({ role }) => roles.includes(role));
  const textOf = (role: LineRole) => of(role).map(({ text }) => escape(text));
  return {
    headline: textOf('headline')[0] ?? HEADLINE,
    date: textOf('date')[0] ?? '',
    counter: textOf('counter')[0] ?? '',
    lead: textOf('lead')[0] ?? '',
    byline: textOf('byline'),
    site: textOf('site'),
    /** Paragraphs and captions in their order. */
    body: (tag: 'p' | 'div') =>
      of('paragraph', 'caption')
        .map(({ role, text }) =>
          role === 'caption' ? caption(escape(text)) : `<${tag}>${escape(text)}</${tag}>`,
        )
        .join('\n'),
  };
}

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const nukevietCaption = (line: string) =>
  `<div style="text-align:center"><img alt="" src="/uploads/a.jpg"><br><em>${line}</em></div>`;
const figure = (line: string) =>
  `<figure class="image"><img alt="${line}" src="/a.jpg"><figcaption>${line}</figcaption></figure>`;
const italicCaption = (line: string) =>
  `<p class="img-caption" style="text-align: center;"><em>${line}</em></p>`;
const captionTable = (line: string) =>
  `<table class="picture"><tbody><tr><td class="pic"><img src="/a.jpg" alt="${line}"></td></tr><tr><td class="caption"><p>${line}</p></td></tr></tbody></table>`;

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
