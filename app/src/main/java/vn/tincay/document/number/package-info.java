/**
 * Numbering books of Decree 30/2020/NĐ-CP: one per agency, type and year, without a gap that nobody can explain.
 */
@NullMarked
@NamedInterface("number")
package vn.tincay.document.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
