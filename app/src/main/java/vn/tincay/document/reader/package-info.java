/**
 * Reading in a process apart. What comes from outside is never parsed in the server: {@link vn.tincay.document.reader.Reader}
 * hands it to a process with memory and time of its own, which may break and is replaced. See docs/decisions/0017.
 */
@NamedInterface("reader")
@NullMarked
package vn.tincay.document.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
