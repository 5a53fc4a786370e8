/**
 * The append-only record of what was done and read. It takes plain values, so it uses no other room except {@code base}. For
 * now it records sign-ins and denials; casework will seal it into a Merkle tree.
 */
@NullMarked
package vn.tincay.journal;

import org.jspecify.annotations.NullMarked;
