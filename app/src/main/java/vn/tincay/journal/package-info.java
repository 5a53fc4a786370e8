/**
 * The append-only record of what was done and read. It takes plain values, so it uses no other room but the
 * base. In this step it keeps sign-ins and denials; casework seals it into a Merkle tree.
 */
@NullMarked
package vn.tincay.journal;

import org.jspecify.annotations.NullMarked;
