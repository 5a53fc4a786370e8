/**
 * Facts read in a document become the content of a plan: bodies are matched, and what cannot be resolved stays as
 * written.
 */
@NullMarked
package vn.tincay.plan.drafting.facts;

import org.jspecify.annotations.NullMarked;
