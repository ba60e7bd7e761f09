package dk.faelled.backup;

import java.util.List;
import java.util.SortedMap;

/**
 * What a backup holds. Two databases with the same tables, checksums and sequences hold the same.
 *
 * @param schema the newest migration of each module
 * @param tables by name
 * @param sequences the last number each gave
 */
record Manifest(
        SortedMap<String, String> schema,
        SortedMap<String, Table> tables,
        SortedMap<String, Long> sequences) {

    /**
     * A table's rows.
     *
     * @param columns those that are stored; others are computed by the database
     * @param checksum SHA-256 of all rows in the order of their keys
     */
    record Table(List<String> columns, long rows, String checksum) {}

    long rows() {
        return tables.values().stream().mapToLong(Table::rows).sum();
    }
}
