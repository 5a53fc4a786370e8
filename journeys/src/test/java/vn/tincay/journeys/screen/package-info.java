/** What stories are told with: the product, its browsers, and people at their screens with the files they give and get. */
package vn.tincay.journeys.screen;
