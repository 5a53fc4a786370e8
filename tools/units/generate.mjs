// Writes app/src/main/resources/place/{units,successors,names}.tsv. See README.md.

import { mkdirSync, writeFileSync } from 'node:fs';
import { typed } from './names.mjs';
import { threeLevels, twoLevels } from './sources.mjs';
import * as corrections from './corrections.mjs';

const OLD = { digit: 1, from: '2008-08-01', to: '2025-06-30', basis: '15/2008/QH12' };
const NEW = { digit: 2, from: '2025-07-01', to: '', basis: '202/2025/QH15' };
const LEVELS = { province: 1, district: 2, commune: 3 };

/** The number is computed from structure, level and first code; it never changes, and no program may decode it. */
const id = (structure, level, code) => structure.digit * 1_000_000 + LEVELS[level] * 100_000 + Number(code);

const old = await threeLevels();
for (const { action, code, name, district } of corrections.oldUnits()) {
    const map = code.length === 3 ? old.districts : old.communes;
    if (action !== 'add' && !map.has(code)) throw new Error(`old-units: no ${code} to ${action}`);
    if (action === 'add' && map.has(code)) throw new Error(`old-units: ${code} is there already`);
    if (action === 'drop') map.delete(code);
    else map.set(code, { code, ...typed(name), parent: action === 'add' ? district : map.get(code).parent });
}
const STATISTICS = 'danh mục thống kê 30/6/2025';
const otherNames = [];
for (const { code, statistics, other, kind, source } of corrections.names()) {
    const commune = old.communes.get(code);
    if (commune?.name !== statistics) throw new Error(`names: ${code} is not ${statistics}`);
    if (kind === 'legal') commune.name = other;
    const alias = kind === 'legal' ? { name: statistics, source: STATISTICS } : { name: other, source };
    otherNames.push({ id: id(OLD, 'commune', code), ...alias });
}
const now = twoLevels();

const pairs = new Map(now.links.map(([from, to], row) => [from + to, { from, to, row, source: '' }]));
for (const { action, from, to, source } of corrections.links()) {
    if ((action === 'drop') !== pairs.has(from + to)) throw new Error(`links: cannot ${action} ${from} → ${to}`);
    if (action === 'drop') pairs.delete(from + to);
    else pairs.set(from + to, { from, to, source });
}

const resolutions = corrections.resolutions();
const units = [];
function put(structure, level, unit, parentLevel, basis) {
    units.push({
        id: id(structure, level, unit.code),
        code: unit.code,
        level,
        type: unit.type,
        name: unit.name,
        parent: unit.parent === null ? '' : id(structure, parentLevel, unit.parent),
        from: structure.from,
        to: structure.to,
        basis,
    });
}
for (const unit of old.provinces.values()) put(OLD, 'province', unit, null, OLD.basis);
for (const unit of old.districts.values()) put(OLD, 'district', unit, 'province', '');
for (const unit of old.communes.values()) put(OLD, 'commune', unit, 'district', '');
for (const unit of now.provinces.values()) put(NEW, 'province', unit, null, NEW.basis);
for (const unit of now.communes.values()) put(NEW, 'commune', unit, 'province', resolutions.get(unit.parent));

for (const { structure, code, day, field, value, source } of corrections.changes()) {
    const digit = structure === 'three-level' ? 1 : 2;
    const lines = units.filter((unit) => unit.code === code && Math.floor(unit.id / 1_000_000) === digit);
    const last = lines.at(-1);
    if (!last || !(field in last)) throw new Error(`changes: no ${field} of ${structure} ${code}`);
    if (last.from === day) {
        last[field] = value;
        continue;
    }
    const next = { ...last, from: day, basis: source, [field]: value };
    last.to = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    units.push(next);
}

const provinceOf = (code) => old.districts.get(old.communes.get(code)?.parent ?? code).parent;
const known = (code) => (code.length === 3 ? old.districts.has(code) : old.communes.has(code));
const count = new Map();
for (const { from, to } of pairs.values()) {
    if (!known(from) || !now.communes.has(to)) throw new Error(`link ${from} → ${to}: unknown unit`);
    count.set(from, (count.get(from) ?? 0) + 1);
}
const successors = [];
const provinces = new Map();
const mainSeen = new Set();
for (const { from, to, source } of pairs.values()) {
    const main = !mainSeen.has(from);
    mainSeen.add(from);
    const province = now.communes.get(to).parent;
    provinces.set(provinceOf(from), (provinces.get(provinceOf(from)) ?? new Set()).add(province));
    successors.push({
        old: id(OLD, from.length === 3 ? 'district' : 'commune', from),
        new: id(NEW, 'commune', to),
        extent: count.get(from) === 1 ? 'whole' : 'partial',
        main: main ? 'main' : '',
        basis: source || resolutions.get(province),
    });
}
for (const [from, to] of provinces) {
    if (to.size !== 1) throw new Error(`old province ${from} went into ${[...to]}`);
    for (const code of to) {
        successors.push({
            old: id(OLD, 'province', from),
            new: id(NEW, 'province', code),
            extent: 'whole',
            main: 'main',
            basis: NEW.basis,
        });
    }
}

const folder = new URL('../../app/src/main/resources/place/', import.meta.url);
mkdirSync(folder, { recursive: true });
function write(file, columns, rows) {
    const lines = rows.map((row) => columns.map((column) => row[column]).join('\t'));
    writeFileSync(new URL(file, folder), [columns.join('\t'), ...lines, ''].join('\n'));
}
units.sort((a, b) => a.id - b.id || a.from.localeCompare(b.from));
successors.sort((a, b) => a.old - b.old || a.new - b.new);
write('units.tsv', ['id', 'code', 'level', 'type', 'name', 'parent', 'from', 'to', 'basis'], units);
write('names.tsv', ['id', 'name', 'source'], otherNames.sort((a, b) => a.id - b.id));
write('successors.tsv', ['old', 'new', 'extent', 'main', 'basis'], successors);

const split = [...count.values()].filter((links) => links > 1).length;
console.log(
    `before 1/7/2025: ${old.provinces.size} provinces, ${old.districts.size} districts, ${old.communes.size} communes\n` +
        `since 1/7/2025: ${now.provinces.size} provinces, ${now.communes.size} communes\n` +
        `links: ${pairs.size} (${split} units split); versions: ${units.length}`,
);
