/**
 * The bodies that may lead a task of an answering plan, and the groups of bodies that plans name instead of single
 * ones.
 */
@NullMarked
package vn.tincay.plan.answer.lead;

import org.jspecify.annotations.NullMarked;
