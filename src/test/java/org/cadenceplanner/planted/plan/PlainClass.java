package org.cadenceplanner.planted.plan;

final class PlainClass {}
