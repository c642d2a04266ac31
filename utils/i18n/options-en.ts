import type { OptionsMessages } from './options-vi.ts';

export const optionsEn: OptionsMessages = {
  sections: 'Sections of the options',
  tags: {
    title: 'Vocabulary of tags',
    about: 'The tags your office agreed on. They are offered first, in this order; free tags stay possible.',
    loading: 'Opening the vocabulary…',
    empty: 'The vocabulary has no tag yet. Add the first one above, or take a free tag from below.',
    list: 'Tags of the vocabulary',
    orderKeys: 'To change the order: a tag’s ↑ ↓ buttons, or Alt+↑ Alt+↓ while you are at it.',
    add: 'Add a tag',
    name: 'Name of the tag',
    colour: 'Colour',
    colours: {
      grey: 'Grey',
      red: 'Red',
      orange: 'Orange',
      green: 'Green',
      teal: 'Teal',
      blue: 'Blue',
      purple: 'Purple',
      pink: 'Pink',
    },
    description: 'What it means, when to use it',
    scope: 'Used for',
    scopes: {
      both: 'Marks and clippings',
      figures: 'Marks only',
      clippings: 'Clippings only',
    },
    uses: (uses, marked) =>
      uses + marked === 0
        ? 'Not used yet'
        : [uses > 0 && clippings(uses), marked > 0 && `${clippings(marked)} with a mark that carries it`]
            .filter(Boolean)
            .join(', '),
    archived: 'Archived',
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    change: (name) => `Change ${name}`,
    changeShort: 'Change',
    save: 'Save',
    close: 'Cancel',
    rename: 'Rename…',
    merge: 'Merge into another tag…',
    archive: 'Archive',
    unarchive: 'Use again',
    remove: 'Take out of the vocabulary',
    nameNeeded: 'Type the name of the tag.',
    nameTaken: 'The vocabulary has this tag. Change that one, or type another name.',
    nameSame: 'Type a name other than the one it has.',

    freeTitle: 'Free tags in use',
    freeAbout: 'Tags that people typed and that are not in the vocabulary.',
    freeNone: 'There is no tag beside the vocabulary.',
    take: 'Take into the vocabulary',
    more: (count) => `Show ${formatCount(count)} more tags`,

    undo: 'Undo',
    added: (name) => `“${name}” is in the vocabulary now.`,
    changed: (name) => `“${name}” is changed.`,
    moved: (name, at, of) => `“${name}” is number ${at} of ${of}.`,
    isArchived: (name) => `“${name}” is archived: not offered any more, kept where it is used.`,
    isUnarchived: (name) => `“${name}” is offered again.`,
    removed: (name) => `“${name}” is out of the vocabulary; it is kept where it is used.`,
    renamed: (from, to, count) => `“${from}” is “${to}” now, in ${clippings(count)}.`,
    merged: (from, to, count) => `“${from}” is merged into “${to}”, in ${clippings(count)}.`,
    undone: 'Undone.',
    notUndone: (why) => `Not undone: ${why}`,
  },

  rewriting: {
    renameTitle: (name) => `Rename “${name}”`,
    newName: 'New name',
    rename: 'Rename',
    exists: (name) => `There is a tag “${name}”. The two can be merged, or type another name.`,
    mergeInstead: (name) => `Merge into “${name}”…`,
    mergeTitle: (name) => `Merge “${name}” into another tag`,
    into: 'Merge into',
    choose: '(choose a tag)',
    noOther: 'There is no other tag to merge it into.',
    merge: 'Merge, cannot be undone',
    mergeWarning: (from, to) =>
      `Once they are merged, nobody knows any more what carried “${from}” and what carried “${to}”.`,
    counting: 'Counting…',
    reach: (count, drafts) =>
      count + drafts === 0
        ? 'No clipping carries this tag.'
        : `Will change ${clippings(count)}, those in the trash among them${
            drafts > 0 ? `, and ${formatCount(drafts)} ${drafts === 1 ? 'draft' : 'drafts'}` : ''
          }.`,
    progress: (done, total) => `Changing: ${formatCount(done)} of ${clippings(total)}`,
    cancel: 'Cancel',
  },

  reviewer: {
    title: 'Reviewer',
    about: 'This name is kept with every decision made on this computer, and goes into the exported file.',
  },
  keys: {
    title: 'Keys',
    about: 'The keys of the review panel. Those on a page (Alt+C, Alt+N, Alt+P) cannot be changed here.',
  },
  language: {
    title: 'Language',
    about: 'The language of the extension; how articles are read does not depend on it.',
  },
};

function clippings(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'clipping' : 'clippings'}`;
}

function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}
