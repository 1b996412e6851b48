import fc from 'fast-check';

/** One failure is enough to notice a change; the smallest one, for which a person would look, takes long to find. */
fc.configureGlobal({ endOnFailure: true });
