/**
 * Form input: dates, choices and files as typed, and pages that keep what could not be stored.
 */
@NullMarked
@NamedInterface("web.input")
package vn.tincay.base.web.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
