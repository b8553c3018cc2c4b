package masar.demo;

import java.util.Random;
import masar.records.Sex;

/** The estimated shares of the service, and draws from them. Age, grade and schooling go together: who is older stands higher. */
final class Shares {
    /** Of a thousand people on record so many have left. */
    static final int LEFT = 380;
    /** Of a thousand in service so many are away for long: secondment, leave without pay, study. */
    static final int AWAY = 46;
    /** Grades 1 to 15, in hundredths of a percent of the general ladder. */
    static final int[] GRADES = {100, 200, 400, 900, 1200, 1900, 1600, 1400, 1000, 600, 350, 200, 100, 35, 15};
    /** Serving people by age: first year, years, in thousandths. */
    static final int[][] AGES = {{20, 5, 15}, {25, 5, 80}, {30, 5, 150}, {35, 5, 200}, {40, 5, 210}, {45, 5, 170}, {50, 5, 115}, {55, 3, 60}};
    /** Levels of schooling on the general ladder in percent, lowest first, with the grade where each begins. */
    static final Level[] LEVELS = {new Level("INTERMEDIATE", 6, 1), new Level("SECONDARY", 27, 3), new Level("DIPLOMA", 18, 5),
        new Level("BACHELOR", 40, 6), new Level("MASTER", 7, 7), new Level("PHD", 2, 8)};
    /** Of a hundred in a grade so many stay another year. */
    private static final int STAY = 66;
    /** How closely grade follows age, and schooling follows grade. */
    private static final double AGE_TO_GRADE = 0.55;
    private static final double GRADE_TO_LEVEL = 0.6;

    /** A level of schooling, its share and the grade where it begins. */
    record Level(String code, int percent, int entry) {
    }

    /** What was drawn of one person. */
    record Drawn(int age, int grade, Level level, Sex sex) {
    }

    private Shares() {
    }

    static Drawn draw(Random random) {
        double a = random.nextGaussian();
        double g = AGE_TO_GRADE * a + Math.sqrt(1 - AGE_TO_GRADE * AGE_TO_GRADE) * random.nextGaussian();
        double l = GRADE_TO_LEVEL * g + Math.sqrt(1 - GRADE_TO_LEVEL * GRADE_TO_LEVEL) * random.nextGaussian();
        int grade = grade(below(g));
        return new Drawn(age(below(a)), grade, level(below(l)), random.nextInt(100) < women(grade) ? Sex.FEMALE : Sex.MALE);
    }

    /** Years in the present grade: fewer and fewer people stay another one. */
    static int yearsInGrade(Random random) {
        int years = 0;
        while (random.nextInt(100) < STAY) {
            years++;
        }
        return years;
    }

    /** Women in a grade, percent. */
    static int women(int grade) {
        return grade <= 7 ? 35 : grade <= 10 ? 25 : grade <= 13 ? 10 : 3;
    }

    private static int grade(double part) {
        double left = part * 10_000;
        for (int i = 0; i < GRADES.length; i++) {
            left -= GRADES[i];
            if (left < 0) {
                return i + 1;
            }
        }
        return GRADES.length;
    }

    private static int age(double part) {
        double left = part * 1000;
        for (int[] band : AGES) {
            if (left < band[2]) {
                return band[0] + (int) (left / band[2] * band[1]);
            }
            left -= band[2];
        }
        return AGES[AGES.length - 1][0];
    }

    private static Level level(double part) {
        double left = part * 100;
        for (Level level : LEVELS) {
            left -= level.percent;
            if (left < 0) {
                return level;
            }
        }
        return LEVELS[LEVELS.length - 1];
    }

    /** The share of a standard normal that lies below (Abramowitz and Stegun 26.2.17, good to seven places), the same on every machine. */
    private static double below(double x) {
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double tail = StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI)
                * t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return x > 0 ? 1 - tail : tail;
    }
}
