/** The checks that every page must pass, and the tour that reaches every page. */
package vn.tincay.journeys.check;
