package vn.tincay.access.web.account.factor;

import java.util.List;

/** New recovery codes, shown once. */
public record CodesPage(List<String> codes) {}
