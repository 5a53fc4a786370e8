/** Stories of sign-in, sessions, and acts that need two persons. */
package vn.tincay.journeys.access;
