/** Whether the page is in English: the only language the rules read. In another there is nothing to write in. */
export const inEnglish = (): boolean => /^en\b/.test(document.documentElement.lang);
