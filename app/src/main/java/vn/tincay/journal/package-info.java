/**
 * The append-only record of sign-ins, denials and acts that change access, bodies or units. It takes plain values, so
 * it uses no other room except {@code base}.
 */
@NullMarked
package vn.tincay.journal;

import org.jspecify.annotations.NullMarked;
