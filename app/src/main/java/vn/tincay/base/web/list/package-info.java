/**
 * Lists of records: filters declared once, from which the query, the address, the chips, the sorting and the download
 * follow.
 */
@NullMarked
@NamedInterface("web.list")
package vn.tincay.base.web.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
