/**
 * From an issued document to a draft plan. The {@code reader} room parses the document; here an officer sees the
 * original beside the facts, corrects and confirms them one by one, and creates a draft from them. Every step is stored
 * at once, so that a review can be continued later.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("reading")
package vn.tincay.plan.reading;

import org.jspecify.annotations.NullMarked;
