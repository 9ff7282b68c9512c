package org.cadenceplanner.planted.store;

final class GoesOn {
  int goOn(int from) {
    int sum = from;
    sum += Math.floorMod(sum, 3);
    sum += Math.floorMod(sum, 4);
    sum += Math.floorMod(sum, 5);
    sum += Math.floorMod(sum, 6);
    sum += Math.floorMod(sum, 7);
    sum += Math.floorMod(sum, 8);
    sum += Math.floorMod(sum, 9);
    sum += Math.floorMod(sum, 10);
    sum += Math.floorMod(sum, 11);
    sum += Math.floorMod(sum, 12);
    sum += Math.floorMod(sum, 13);
    sum += Math.floorMod(sum, 14);
    sum += Math.floorMod(sum, 15);
    sum += Math.floorMod(sum, 16);
    sum += Math.floorMod(sum, 17);
    sum += Math.floorMod(sum, 18);
    sum += Math.floorMod(sum, 19);
    sum += Math.floorMod(sum, 20);
    sum += Math.floorMod(sum, 21);
    sum += Math.floorMod(sum, 22);
    sum += Math.floorMod(sum, 23);
    sum += Math.floorMod(sum, 24);
    sum += Math.floorMod(sum, 25);
    sum += Math.floorMod(sum, 26);
    sum += Math.floorMod(sum, 27);
    sum += Math.floorMod(sum, 28);
    sum += Math.floorMod(sum, 29);
    sum += Math.floorMod(sum, 30);
    sum += Math.floorMod(sum, 31);
    sum += Math.floorMod(sum, 32);
    sum += Math.floorMod(sum, 33);
    sum += Math.floorMod(sum, 34);
    sum += Math.floorMod(sum, 35);
    sum += Math.floorMod(sum, 36);
    sum += Math.floorMod(sum, 37);
    sum += Math.floorMod(sum, 38);
    sum += Math.floorMod(sum, 39);
    sum += Math.floorMod(sum, 40);
    sum += Math.floorMod(sum, 41);
    sum += Math.floorMod(sum, 42);
    sum += Math.floorMod(sum, 43);
    sum += Math.floorMod(sum, 44);
    return sum;
  }
}
