package masar.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import masar.kernel.storage.Schemas;
import masar.testing.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("On the migrated schema")
class MigrationsTest {
    private static final Pattern UNIT = Pattern.compile("<persistence-unit\\s+name=\"([^\"]+)\"");

    @Test
    @DisplayName("every entity of every module can be read")
    void entities() throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (String unit : units()) {
            try (EntityManagerFactory factory = open(unit); EntityManager em = factory.createEntityManager()) {
                for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
                    read++;
                    try {
                        em.createQuery("select e from " + entity.getName() + " e", entity.getJavaType()).setMaxResults(1).getResultList();
                    } catch (PersistenceException e) {
                        wrong.add(unit + "." + entity.getName() + ": " + e.getMessage());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(read > 0, "there are entities");
    }

    @Test
    @DisplayName("every unit has a schema of its own")
    void schemas() throws IOException {
        List<String> schemas = Schemas.names(getClass().getClassLoader());
        assertEquals(units().size(), schemas.size(), () -> "units and META-INF/masar.schema files: " + schemas);
        assertFalse(schemas.isEmpty());
    }

    @Test
    @DisplayName("a column that no migration made would be noticed")
    void offender() throws IOException {
        String unit = units().iterator().next();
        try (EntityManagerFactory factory = open(unit); EntityManager em = factory.createEntityManager()) {
            assertThrows(PersistenceException.class, () -> em.createNativeQuery("select no_such_column from no_such_table").getResultList());
        }
    }

    private static EntityManagerFactory open(String unit) {
        return Persistence.createEntityManagerFactory(unit, Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "", "jakarta.persistence.nonJtaDataSource", TestDatabase.get().raw(),
                "eclipselink.session-name", "migrations-" + unit, "eclipselink.logging.level", "OFF"));
    }

    private static TreeSet<String> units() throws IOException {
        TreeSet<String> units = new TreeSet<>();
        for (URL url : Collections.list(MigrationsTest.class.getClassLoader().getResources("META-INF/persistence.xml"))) {
            try (var in = url.openStream()) {
                UNIT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results().forEach(r -> units.add(r.group(1)));
            }
        }
        return units;
    }
}
