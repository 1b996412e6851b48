const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** `YYYY-MM-DD` where the learner is: the one form that spreadsheets of every language take for a date. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** `HH:MM:SS` where the learner is. */
export function timeOf(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
}
