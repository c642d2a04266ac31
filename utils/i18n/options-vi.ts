/** The options page's own catalogue, apart from vi.ts since nothing else needs it; Vietnamese, the source. */
export const optionsVi = {
  sections: 'Các phần thiết đặt',
  tags: {
    title: 'Danh mục thẻ',
    about: 'Thẻ mà cơ quan thống nhất dùng. Chúng được gợi ý trước, đúng thứ tự này; thẻ tự do vẫn gõ được.',
    loading: 'Đang mở danh mục…',
    empty: 'Danh mục chưa có thẻ nào. Thêm thẻ đầu tiên ở trên, hoặc nhận một thẻ tự do ở dưới.',
    list: 'Các thẻ trong danh mục',
    orderKeys: 'Đổi thứ tự: nút ↑ ↓ của thẻ, hoặc Alt+↑ Alt+↓ khi đang ở thẻ đó.',
    add: 'Thêm thẻ',
    name: 'Tên thẻ',
    colour: 'Màu',
    colours: {
      grey: 'Xám',
      red: 'Đỏ',
      orange: 'Cam',
      green: 'Xanh lá',
      teal: 'Xanh ngọc',
      blue: 'Xanh dương',
      purple: 'Tím',
      pink: 'Hồng',
    },
    description: 'Ý nghĩa, khi nào dùng',
    scope: 'Dùng cho',
    scopes: {
      both: 'Mục trong bài và bản lưu',
      figures: 'Chỉ mục trong bài',
      clippings: 'Chỉ bản lưu',
    },
    uses: (uses: number, marked: number) =>
      uses + marked === 0
        ? 'Chưa dùng'
        : [
            uses > 0 && `${formatCount(uses)} bản lưu`,
            marked > 0 && `${formatCount(marked)} bản lưu có mục mang thẻ`,
          ]
            .filter(Boolean)
            .join(', '),
    archived: 'Đã cất',
    up: (name: string) => `Đưa ${name} lên`,
    down: (name: string) => `Đưa ${name} xuống`,
    change: (name: string) => `Sửa ${name}`,
    changeShort: 'Sửa',
    save: 'Lưu',
    close: 'Thôi',
    rename: 'Đổi tên…',
    merge: 'Gộp vào thẻ khác…',
    archive: 'Cất đi',
    unarchive: 'Dùng lại',
    remove: 'Bỏ khỏi danh mục',
    nameNeeded: 'Hãy gõ tên thẻ.',
    nameTaken: 'Danh mục đã có thẻ này. Hãy sửa thẻ đó hoặc gõ tên khác.',
    nameSame: 'Hãy gõ một tên khác tên đang dùng.',

    freeTitle: 'Thẻ tự do đang dùng',
    freeAbout: 'Thẻ mọi người tự gõ, chưa có trong danh mục.',
    freeNone: 'Không có thẻ nào ngoài danh mục.',
    take: 'Nhận vào danh mục',
    more: (count: number) => `Xem thêm ${formatCount(count)} thẻ`,

    undo: 'Hoàn tác',
    added: (name: string) => `Đã thêm “${name}” vào danh mục.`,
    changed: (name: string) => `Đã sửa “${name}”.`,
    moved: (name: string, at: number, of: number) => `“${name}” đứng thứ ${at} trên ${of}.`,
    isArchived: (name: string) => `Đã cất “${name}”: không gợi ý nữa, nơi đang mang thẻ vẫn giữ.`,
    isUnarchived: (name: string) => `“${name}” lại được gợi ý.`,
    removed: (name: string) => `Đã bỏ “${name}” khỏi danh mục; nơi đang mang thẻ vẫn giữ.`,
    renamed: (from: string, to: string, count: number) =>
      `Đã đổi “${from}” thành “${to}” ở ${formatCount(count)} bản lưu.`,
    merged: (from: string, to: string, count: number) =>
      `Đã gộp “${from}” vào “${to}” ở ${formatCount(count)} bản lưu.`,
    undone: 'Đã hoàn tác.',
    notUndone: (why: string) => `Chưa hoàn tác được: ${why}`,
  },

  rewriting: {
    renameTitle: (name: string) => `Đổi tên “${name}”`,
    newName: 'Tên mới',
    rename: 'Đổi tên',
    exists: (name: string) => `Đã có thẻ “${name}”. Hai thẻ có thể gộp làm một, hoặc hãy gõ tên khác.`,
    mergeInstead: (name: string) => `Gộp vào “${name}”…`,
    mergeTitle: (name: string) => `Gộp “${name}” vào thẻ khác`,
    into: 'Gộp vào',
    choose: '(chọn một thẻ)',
    noOther: 'Chưa có thẻ nào khác để gộp vào.',
    merge: 'Gộp, không hoàn tác được',
    mergeWarning: (from: string, to: string) =>
      `Sau khi gộp, không còn biết nơi nào từng mang “${from}”, nơi nào từng mang “${to}”.`,
    counting: 'Đang đếm…',
    reach: (clippings: number, drafts: number) =>
      clippings + drafts === 0
        ? 'Chưa có bản lưu nào mang thẻ này.'
        : `Sẽ đổi ở ${formatCount(clippings)} bản lưu, kể cả trong thùng rác${
            drafts > 0 ? `, và ${formatCount(drafts)} bản nháp` : ''
          }.`,
    progress: (done: number, total: number) =>
      `Đang đổi: ${formatCount(done)} trên ${formatCount(total)} bản lưu`,
    cancel: 'Thôi',
  },

  reviewer: {
    title: 'Người duyệt',
    about: 'Tên này được ghi cùng mỗi quyết định trên máy này, và đi theo tệp xuất.',
  },
  keys: {
    title: 'Phím tắt',
    about: 'Các phím của bảng duyệt. Phím trên trang báo (Alt+C, Alt+N, Alt+P) không đổi được ở đây.',
  },
  language: {
    title: 'Ngôn ngữ',
    about: 'Ngôn ngữ của tiện ích; không ảnh hưởng đến việc đọc bài.',
  },
};

function formatCount(count: number): string {
  return count.toLocaleString('vi-VN');
}

export type OptionsMessages = typeof optionsVi;
