package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    /** Shorter words have no trigram but where they begin. */
    private static final int TRIGRAM = 3;

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

    /** Conditions on {@code employee e}, one for each of the first words. A word of one or two letters is the beginning of one, longer ones are found in the midst too. */
    Where conditions(String typed) {
        Where where = new Where();
        of(typed).stream().limit(WORDS).forEach(word -> {
            if (sql.isDerby()) {
                where.and("exists (select 1 from records.name_token t where t.employee_id = e.id and t.token >= ? and t.token < ?)", word, word + '\uffff');
            } else if (word.length() < TRIGRAM) {
                where.and("(e.search_text like ? or e.search_text like ?)", word + "%", "% " + word + "%");
            } else {
                where.and("e.search_text like ?", "%" + word + "%");
            }
        });
        return where;
    }
}
