/**
 * The values at the head and the foot of a read plan: issuer, kind, date, title, years, legal bases, signer.
 */
@NullMarked
@NamedInterface("plan.head")
package vn.tincay.reader.plan.head;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
