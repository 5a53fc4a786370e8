/** Stories of reports, from the commune to the ministry and back. */
package vn.tincay.journeys.report;
