/**
 * The way to PostgreSQL: one data source that names the viewer, migrations, transactions, and values of rows.
 */
@NullMarked
@NamedInterface("database")
package vn.tincay.base.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
