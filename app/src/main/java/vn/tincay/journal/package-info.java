/**
 * The append-only record of what was done and read. It takes plain values, so it needs no room below it. In this
 * step it keeps sign-ins and denials; casework seals it into a Merkle tree.
 */
@NullMarked
package vn.tincay.journal;

import org.jspecify.annotations.NullMarked;
