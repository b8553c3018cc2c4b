package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.kernel.OpenToAll;
import masar.records.Named;
import masar.records.Reference;

/** Posts with the names of their units, cities and qualifications, asked once for all. */
@ApplicationScoped
@OpenToAll("names of reference data, for lists that are guarded where they are made")
class PostWords {
    @Inject Reference reference;

    List<Post> tell(Collection<PostRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, Named> units = reference.units(rows.stream().map(r -> r.agency).distinct().toList(),
                rows.stream().map(r -> r.unit).filter(u -> !u.isEmpty()).distinct().toList());
        Map<String, Named> cities = new HashMap<>();
        reference.cities().forEach(c -> cities.put(c.code(), new Named(c.code(), c.nameAr(), c.nameEn())));
        Map<String, Named> levels = new HashMap<>();
        reference.qualificationLevels().forEach(l -> levels.put(l.code(), l));
        return rows.stream().map(r -> new Post(r.id, r.agency, r.number, r.jobCode, r.title, r.grade, levels.getOrDefault(r.level, Named.NONE), r.specialty,
                r.experienceYears, units.getOrDefault(r.agency + "/" + r.unit, Named.NONE), cities.getOrDefault(r.city, Named.NONE), r.status,
                r.since)).toList();
    }
}
