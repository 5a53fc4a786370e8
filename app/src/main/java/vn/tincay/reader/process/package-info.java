/**
 * Reads documents in a separate process: the server sends bytes and gets facts back, so that a malicious file can end
 * only that process.
 */
@NullMarked
@NamedInterface("process")
package vn.tincay.reader.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
