package vn.tincay.reader.plan;

import org.jspecify.annotations.Nullable;

/**
 * Who signed: name (null on a paper not signed yet), title ("Phó Chủ tịch") and the authority lines joined by " / "
 * ("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH").
 */
public record Signer(
        @Nullable String name,
        @Nullable String title,
        @Nullable String authority,
        Source source) {}
