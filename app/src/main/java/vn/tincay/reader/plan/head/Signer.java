package vn.tincay.reader.plan.head;

import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.source.Source;

/**
 * The signer: name (null on an unsigned paper), title ("Phó Chủ tịch") and the authority lines joined by " / " ("TM. ỦY
 * BAN NHÂN DÂN / KT. CHỦ TỊCH").
 */
public record Signer(
        @Nullable String name,
        @Nullable String title,
        @Nullable String authority,
        Source source) {}
