/**
 * Reading in a process apart. The text of a plan is never taken apart in the server: {@link vn.tincay.document.reader.Reader}
 * hands it to a process with memory and time of its own, which may break and is replaced. See docs/decisions/0017.
 */
@NamedInterface("reader")
@NullMarked
package vn.tincay.document.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
