/**
 * Reading in a process of its own: the server hands over bytes and gets facts back, so that a hostile file ends that
 * process and nothing else.
 */
@NullMarked
@NamedInterface("process")
package vn.tincay.reader.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
