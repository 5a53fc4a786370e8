/**
 * Official documents: files as they were received ({@link vn.tincay.document.Attachments}), the reading of plans, the
 * numbering books, and papers in the form of Decree 30/2020. A document belongs to the agency that received it; the
 * room that refers to it decides who may open it. The number of a document comes from the book of its agency, type and
 * year, so there is no gap that nobody can explain.
 */
@NullMarked
package vn.tincay.document;

import org.jspecify.annotations.NullMarked;
