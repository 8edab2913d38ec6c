;; The inner product of a query with rows of whole numbers. Those of the query take 16 bits, those of a row 16 or 8; rows lie
;; `stride` bytes apart. How many numbers there are is a multiple of 32; the query lies before all rows. Sums are exact: see
;; quantised-rows.ts for why none overflows.
(module
  (memory (export "memory") 1)
  (func (export "multiply16")
    (param $query i32) (param $queryEnd i32)
    (param $rows i32) (param $stride i32)
    (param $ids i32) (param $idsEnd i32)                    ;; which rows, as 32-bit numbers
    (param $out i32)                                        ;; where their sums go, likewise
    (local $at i32) (local $row i32) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (loop $nextRow
      (local.set $row
        (i32.add (local.get $rows) (i32.mul (i32.load (local.get $ids)) (local.get $stride))))
      (local.set $at (local.get $query))
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (loop $nextNumbers
        (local.set $a (i32x4.add (local.get $a)
          (i32x4.dot_i16x8_s (v128.load (local.get $at)) (v128.load (local.get $row)))))
        (local.set $b (i32x4.add (local.get $b)
          (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $at)) (v128.load offset=16 (local.get $row)))))
        (local.set $c (i32x4.add (local.get $c)
          (i32x4.dot_i16x8_s (v128.load offset=32 (local.get $at)) (v128.load offset=32 (local.get $row)))))
        (local.set $d (i32x4.add (local.get $d)
          (i32x4.dot_i16x8_s (v128.load offset=48 (local.get $at)) (v128.load offset=48 (local.get $row)))))
        (local.set $row (i32.add (local.get $row) (i32.const 64)))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br_if $nextNumbers (i32.lt_u (local.get $at) (local.get $queryEnd))))
      (i32.store (local.get $out) (call $sum (i32x4.add
        (i32x4.add (local.get $a) (local.get $b)) (i32x4.add (local.get $c) (local.get $d)))))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
      (br_if $nextRow (i32.lt_u (local.get $ids) (local.get $idsEnd)))))
  (func (export "multiply8")
    (param $query i32) (param $queryEnd i32)
    (param $rows i32) (param $stride i32)
    (param $ids i32) (param $idsEnd i32)
    (param $out i32)
    (local $at i32) (local $row i32) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (loop $nextRow
      (local.set $row
        (i32.add (local.get $rows) (i32.mul (i32.load (local.get $ids)) (local.get $stride))))
      (local.set $at (local.get $query))
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (loop $nextNumbers
        (local.set $a (i32x4.add (local.get $a)
          (i32x4.dot_i16x8_s (v128.load (local.get $at)) (v128.load8x8_s (local.get $row)))))
        (local.set $b (i32x4.add (local.get $b)
          (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $at)) (v128.load8x8_s offset=8 (local.get $row)))))
        (local.set $c (i32x4.add (local.get $c)
          (i32x4.dot_i16x8_s (v128.load offset=32 (local.get $at)) (v128.load8x8_s offset=16 (local.get $row)))))
        (local.set $d (i32x4.add (local.get $d)
          (i32x4.dot_i16x8_s (v128.load offset=48 (local.get $at)) (v128.load8x8_s offset=24 (local.get $row)))))
        (local.set $row (i32.add (local.get $row) (i32.const 32)))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br_if $nextNumbers (i32.lt_u (local.get $at) (local.get $queryEnd))))
      (i32.store (local.get $out) (call $sum (i32x4.add
        (i32x4.add (local.get $a) (local.get $b)) (i32x4.add (local.get $c) (local.get $d)))))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
      (br_if $nextRow (i32.lt_u (local.get $ids) (local.get $idsEnd)))))
  (func $sum (param $of v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $of)) (i32x4.extract_lane 1 (local.get $of)))
      (i32.add (i32x4.extract_lane 2 (local.get $of)) (i32x4.extract_lane 3 (local.get $of))))))
