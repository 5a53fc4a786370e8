/** Stories of the product's users in a real browser, against the packaged product with its demonstration data. */
package vn.tincay.journeys;
