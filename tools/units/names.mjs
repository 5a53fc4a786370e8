// Normalises names for the table: NFC, straight apostrophes, single spaces, NT as Nông trường, the tone mark where the resolutions put it (hòa, thủy).

const TYPES = [
    ['Thị trấn', 'township'],
    ['Thị xã', 'town'],
    ['Thành phố', 'city'],
    ['Đặc khu', 'special-zone'],
    ['Phường', 'ward'],
    ['Xã', 'commune'],
    ['Quận', 'urban-district'],
    ['Huyện', 'rural-district'],
    ['Tỉnh', 'province'],
];

const MOVED = {
    oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
    oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
    uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
};

export function tidy(name) {
    return name
        .normalize('NFC')
        .replace(/[’‘`]/g, "'")
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/\bN\.?T\.? (?=\p{Lu})/u, 'Nông trường ')
        // After q the u is part of the consonant: quý stays.
        .replace(/(?<![qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => MOVED[pair]);
}

/** Splits "Phường Ba Đình" into its type and "Ba Đình". A name without a prefix gets the given type. */
export function typed(full, otherwise) {
    const name = tidy(full);
    for (const [prefix, type] of TYPES) {
        if (name.toLowerCase().startsWith(prefix.toLowerCase() + ' ')) {
            return { type, name: name.slice(prefix.length + 1).trim() };
        }
    }
    if (!otherwise) throw new Error(`no type in the name "${full}"`);
    return { type: otherwise, name };
}

/** The name without diacritics, case and type prefix: for matching only. */
export function folded(full, otherwise) {
    return typed(full, otherwise)
        .name.normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[đĐðÐ]/g, 'd')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
}
