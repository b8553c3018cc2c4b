package masar.performance.view;

import java.io.Serializable;
import masar.performance.GivenMark;

/** A goal or competency with the mark that is chosen for it and what was reached. */
public class Marked implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String item;
    private final boolean goal;
    private final String title;
    private final String target;
    private final int weight;
    private String mark;
    private String actual;

    Marked(GivenMark given, String title) {
        item = given.item();
        goal = given.isGoal();
        this.title = title;
        target = given.target();
        weight = given.weight();
        mark = given.mark() == 0 ? "" : Integer.toString(given.mark());
        actual = given.actual();
    }

    public String getItem() {
        return item;
    }

    public boolean isGoal() {
        return goal;
    }

    public String getTitle() {
        return title;
    }

    public String getTarget() {
        return target;
    }

    public int getWeight() {
        return weight;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public String getActual() {
        return actual;
    }

    public void setActual(String actual) {
        this.actual = actual;
    }
}
