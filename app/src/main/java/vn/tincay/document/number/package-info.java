/**
 * Numbering books of Decree 30/2020/NĐ-CP: one per agency, type and year; every gap has a recorded reason.
 */
@NullMarked
@NamedInterface("number")
package vn.tincay.document.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
