/**
 * From a document as it was issued to a draft plan. The document room understands; here an officer sees the original
 * beside what was understood, puts facts right, confirms them one by one, and turns the whole into a draft. Every step
 * is stored at once, so a reading survives the session.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("reading")
package vn.tincay.plan.reading;

import org.jspecify.annotations.NullMarked;
