/**
 * Access to PostgreSQL: the data source that sets the viewer of each transaction, migrations, transactions, and the
 * values of rows.
 */
@NullMarked
@NamedInterface("database")
package vn.tincay.base.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
