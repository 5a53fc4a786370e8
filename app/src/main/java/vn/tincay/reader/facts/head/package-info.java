/** Reads the head and the foot of a document: number, date, issuer, kind, title, signer, recipients. */
@NullMarked
package vn.tincay.reader.facts.head;

import org.jspecify.annotations.NullMarked;
