// Facts corrected by this project, one per line, each with its source; see the head of each file.

import { readFileSync } from 'node:fs';

function rows(file) {
    return readFileSync(new URL(`corrections/${file}.tsv`, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line && !line.startsWith('#'))
        .map((line) => line.split('\t'));
}

export const oldUnits = () =>
    rows('old-units').map(([action, code, name, district]) => ({ action, code, name, district }));

export const links = () => rows('links').map(([action, from, to, , , source]) => ({ action, from, to, source }));

export const changes = () =>
    rows('changes').map(([structure, code, day, field, value, source]) => ({ structure, code, day, field, value, source }));

/** Old communes that the resolutions or the public portal spell differently from the statistics list. */
export const names = () =>
    rows('names').map(([code, statistics, other, kind, source]) => ({ code, statistics, other, kind, source }));

/** New province code → resolution that rearranged its communes. */
export const resolutions = () => new Map(rows('resolutions'));
