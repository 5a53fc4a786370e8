/**
 * Pages of agencies: the list of a day, one agency with its names, the agencies around it and its successors,
 * suggestions for pickers. Names of agencies are public facts: every signed-in person reads all of them.
 */
@NullMarked
package vn.tincay.agency.web;

import org.jspecify.annotations.NullMarked;
