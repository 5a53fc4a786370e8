/**
 * Lists of records: filters declared once, which give the query, the address, the chips, the sorting and the file of
 * what is shown.
 */
@NullMarked
@NamedInterface("web.list")
package vn.tincay.base.web.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
