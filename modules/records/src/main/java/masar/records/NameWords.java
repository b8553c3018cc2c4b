package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import masar.kernel.OpenToAll;
import masar.kernel.text.ArabicText;

/** Finding by parts of a name: words by their beginning in a table of their own on Derby, trigrams on PostgreSQL. */
@ApplicationScoped
@OpenToAll("used by this module's beans, which are guarded")
class NameWords {
    private static final int LONGEST = 60;
    private static final int WORDS = 6;

    @Inject Sql sql;

    /** The words of a search text, each once. */
    static Set<String> of(String searchText) {
        Set<String> words = new TreeSet<>();
        ArabicText.tokens(searchText).forEach(w -> words.add(w.length() > LONGEST ? w.substring(0, LONGEST) : w));
        return words;
    }

    /** Keeps the words of an employee's name. */
    void write(Employee employee) {
        if (sql.isDerby()) {
            sql.update("delete from records.name_token where employee_id = ?", employee.id);
            of(employee.searchText).forEach(w -> sql.update("insert into records.name_token (token, employee_id) values (?, ?)", w, employee.id));
        }
    }

    /** Adds conditions on {@code employee e} and their values, one for each of the first words. */
    void conditions(String typed, List<String> where, List<Object> values) {
        for (String word : new ArrayList<>(of(typed)).subList(0, Math.min(WORDS, of(typed).size()))) {
            if (sql.isDerby()) {
                where.add("exists (select 1 from records.name_token t where t.employee_id = e.id and t.token >= ? and t.token < ?)");
                values.add(word);
                values.add(word + '\uffff');
            } else {
                where.add("e.search_text like ?");
                values.add("%" + word + "%");
            }
        }
    }
}
