/** The bundled outline of the regions and how degrees lie on it. Knows no people and no tables. */
package masar.records.map;
